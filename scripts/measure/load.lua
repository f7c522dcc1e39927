-- For wrk: asks for pages in turn, compressed, and prints what was found in one line at the end.
-- scripts/measure/load.py gives the paths.
local paths, turn = {}, 0

function init(given)
  paths = given
  wrk.headers["Accept-Encoding"] = "gzip"
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format("found %d %d %d %d", summary.requests, summary.duration, latency:percentile(95), failed))
end
