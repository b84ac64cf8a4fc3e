using System.Text;
using PolicyExtract.Batch;
using PolicyExtract.Batch.Workers;
using PolicyExtract.Model;

namespace PolicyExtract.FaultyWorker;

/// <summary>A worker that does what its documents say, such as <c>hang</c>; what they do not say it does as it should.</summary>
internal static class Program
{
    private static readonly List<byte[]> Eaten = [];

    private static void Main()
    {
        var extraction = InProcess.Extraction(Timeout.InfiniteTimeSpan);
        WorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), Faulty, CancellationToken.None);

        byte[] Faulty(SourceDocument source, CancellationToken cancellation)
        {
            Fail(Encoding.UTF8.GetString(source.Bytes.Span), source.Path);
            return extraction(source, cancellation);
        }
    }

    private static void Fail(string fault, string path)
    {
        switch (fault)
        {
            case "hang": Thread.Sleep(Timeout.Infinite); break;
            case "overflow the stack": Deepen(0); break;
            case "eat memory": while (true) Eaten.Add(new byte[1024 * 1024]);
            case "crash": throw new InvalidOperationException("It crashed.");
            case "exit": Environment.Exit(7); break;
            case "be killed": Environment.Exit(128 + 9); break;
            case "be killed once" when !File.Exists(path):
                File.WriteAllText(path, "");
                Environment.Exit(128 + 9);
                break;
        }
    }

    private static int Deepen(int depth) => depth < 0 ? 0 : Deepen(depth + 1) + Deepen(depth + 2);
}
