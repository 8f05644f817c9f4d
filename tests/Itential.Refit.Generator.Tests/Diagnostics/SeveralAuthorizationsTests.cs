namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralAuthorizationsTests
{
    [Fact]
    public void SeveralAuthorizations_Declared_IsReported() => Diagnose.Reports(
        "ITR030",
        "Method 'A' has a second [Authorize] at parameter 'b'; keep one",
        """
            public interface IApi
            {
                [Get("/a")] Task A([Authorize] string a, [[|Authorize|]("Basic")] string b);
            }
            """);

    [Fact]
    public void SeveralAuthorizations_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([Authorize] string a, [Header("X-Authorization")] string b);
            }
            """);
}
