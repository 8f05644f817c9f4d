namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralBodiesTests
{
    [Fact]
    public void SeveralBodies_Declared_IsReported() => Diagnose.Reports(
        "ITR028",
        "Method 'A' has a second [Body] at parameter 'b', and a request has one body; remove it, or send both as one object",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body] string a, [[|Body|]] string b);
            }
            """);

    [Fact]
    public void SeveralBodies_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body] string a, string b);
            }
            """);
}
