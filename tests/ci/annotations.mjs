// Prints the workflow commands that @actions/core makes of annotations. usage: node annotations.mjs < JSON
import { readFileSync } from "node:fs";
import * as core from "@actions/core";

for (const { level, message, properties } of JSON.parse(readFileSync(0, "utf8"))) core[level](message, properties);
