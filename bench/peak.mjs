// Loaded before a measured program: tells its peak resident memory, in KB, on standard error when it ends.
process.on("exit", () => process.stderr.write(`peak=${process.resourceUsage().maxRSS}\n`));
