import fc from "fast-check";

/** Property tests take the same turns at every run, so that a red run is a change's own; `SEED=12345` takes others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_250_811) });
