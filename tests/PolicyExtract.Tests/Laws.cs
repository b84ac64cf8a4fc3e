using FsCheck;
using FsCheck.Fluent;

namespace PolicyExtract.Tests;

/// <summary>Checks laws on generated inputs; the seed is fixed, so that a run says the same every time.</summary>
internal static class Laws
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Gamma = 0xBF58476D1CE4E5B9;

    /// <param name="maxTest">Number of inputs.</param>
    /// <param name="endSize">Size of the largest input, in whatever the generator counts.</param>
    public static void Check<T>(Arbitrary<T> inputs, Action<T> law, int maxTest = 200, int endSize = 100) =>
        Prop.ForAll(inputs, law).Check(
            Config.QuickThrowOnFailure.WithMaxTest(maxTest).WithEndSize(endSize).WithReplay(Seed, Gamma).WithQuietOnSuccess(true));
}
