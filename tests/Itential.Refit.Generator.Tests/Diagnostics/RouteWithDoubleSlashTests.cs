namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteWithDoubleSlashTests
{
    [Fact]
    public void RouteWithDoubleSlash_Declared_IsReported() => Diagnose.Reports(
        "ITR014",
        "Route '/a//b' has the empty segment '//'; write one slash, and end a prefix without one",
        """
            public interface IApi
            {
                [Get("/a[|//|]b")] Task A();
            }
            """);

    [Fact]
    public void RouteWithDoubleSlash_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/b/?x=//")] Task A();
            }
            """);
}
