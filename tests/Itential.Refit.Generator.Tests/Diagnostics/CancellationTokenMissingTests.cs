namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class CancellationTokenMissingTests
{
    [Theory]
    [InlineData("[Get(\"/a\")] Task [|A|]();")]
    [InlineData("[Get(\"/a\")] ValueTask<int> [|A|](int id);")]
    [InlineData("[Get(\"/a\")] IAsyncEnumerable<int> [|A|]();")]
    public Task CancellationTokenMissing_Declared_IsReported(string member) => Analyze.ReportsAsync<CancellationTokenAnalyzer>(
        "ITR090",
        "Method 'A' is asynchronous and takes no CancellationToken; add one, so that its caller can give up",
        $"public interface IApi {{ {member} }}");

    [Theory]
    [InlineData("[Get(\"/a\")] Task A(CancellationToken token);")]
    [InlineData("[Get(\"/a\")] Task A(CancellationToken? token);")]
    [InlineData("[Get(\"/a\")] int A();")]
    [InlineData("Task A();")]
    [InlineData("[Get(\"/a\")] Task A() => Task.CompletedTask;")]
    public Task CancellationTokenMissing_NearMiss_IsSilent(string member) =>
        Analyze.IsSilentAsync<CancellationTokenAnalyzer>($"public interface IApi {{ {member} }}");
}
