using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PolicyExtract.Benchmarks.Batch;

if (args is ["batch", .. var programs])
{
    BatchMeasurements.Run(programs is [var program] ? program : null);
    return;
}

// In this process: a benchmark project of its own would have to be restored outside of the locked versions.
var inProcess = new InProcessEmitToolchain(timeout: TimeSpan.FromMinutes(30), logOutput: false);
var shortRun = Job.ShortRun.WithToolchain(inProcess);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(shortRun));
