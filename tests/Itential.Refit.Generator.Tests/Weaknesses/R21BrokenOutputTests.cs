namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>The eight shapes that elsewhere give output that does not compile: here each is told, and nothing is written.</summary>
public sealed class R21BrokenOutputTests
{
    [Theory]
    [InlineData("ITR007", "public interface IApi { [Get(\"/a\")] Task A(); static abstract int Count(); }")]
    [InlineData("ITR004", "public interface IApi { [Get(\"/a\")] Task A(); event EventHandler Changed; }")]
    [InlineData("ITR005", "public interface IApi { [Get(\"/a\")] Task A(); int this[int index] { get; } }")]
    [InlineData("ITR026", "public interface IApi { [Get(\"/a\")] Task A(in int id); }")]
    [InlineData("ITR026", "public interface IApi { [Get(\"/a/{id}\")] Task A(ref int id); }")]
    [InlineData("ITR027", "public interface IApi { [Get(\"/a/{id}\")] Task A(ReadOnlySpan<char> id); }")]
    [InlineData("ITR001", "public class Outer { private interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("ITR001", "file interface IApi { [Get(\"/a\")] Task A(); }")]
    [InlineData("ITR002", "public class Outer<T> { public interface IApi { [Get(\"/a\")] Task A(); } }")]
    public void Shape_ThatCannotBeWritten_IsAnErrorAndNothingElse(string id, string source)
    {
        var run = GeneratorHarness.Diagnose(source);

        Assert.Equal(id, Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Sources);
    }

    // The harness fails for any word of the compiler about the output.
    [Fact]
    public void ObsoleteTypes_InASignature_LeakNoWarning() => Diagnose.IsSilent(
        """
            [Obsolete("Going.")]
            public sealed record Old(int Id);

            public interface IApi
            {
            #pragma warning disable CS0618
                [Post("/a")] Task<Old> A([Body] Old old);
                [Get("/b")] Task B(Old old);
            #pragma warning restore CS0618
            }
            """);

    [Fact]
    public void ExperimentalTypes_InASignature_LeakNoWarning()
    {
        var run = GeneratorHarness.Run("""
            #pragma warning disable EXP1, EXP2
            using System.Diagnostics.CodeAnalysis;

            [Experimental("EXP1")]
            public sealed record New(int Id);

            [Experimental("EXP2")]
            public interface IApi
            {
                [Post("/a")] Task<List<New[]>> A([Body] New item);
                [Get("/b")] Task B(New filter);
            }
            """);

        Assert.Contains("#pragma warning disable EXP1 //", run.Client, StringComparison.Ordinal);
        Assert.Contains("#pragma warning disable EXP2 //", run.Registration, StringComparison.Ordinal);
        Assert.DoesNotContain("EXP1", run.Registration, StringComparison.Ordinal);
    }
}
