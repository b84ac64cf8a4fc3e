using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: a benchmark project of its own would have to be restored outside of the locked versions.
var inProcess = new InProcessEmitToolchain(timeout: TimeSpan.FromMinutes(30), logOutput: false);
var shortRun = Job.ShortRun.WithToolchain(inProcess);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(shortRun));
