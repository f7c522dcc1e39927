// scripts/search/engine.py puts the package beside our scripts when the site is built.
export { default } from "minisearch";
