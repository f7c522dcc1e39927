"""What the commands need from the machine: a browser, web servers, npm; and two checkers."""
