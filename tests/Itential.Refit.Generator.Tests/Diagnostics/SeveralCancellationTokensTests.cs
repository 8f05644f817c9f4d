namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralCancellationTokensTests
{
    [Fact]
    public void SeveralCancellationTokens_Declared_IsReported() => Diagnose.Reports(
        "ITR032",
        "Method 'A' has a second cancellation token, 'b'; keep one, and link the two where the method is called",
        """
            public interface IApi
            {
                [Get("/a")] Task A(CancellationToken a, CancellationToken [|b|]);
            }
            """);

    [Fact]
    public void SeveralCancellationTokens_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A(CancellationToken? a);
            }
            """);
}
