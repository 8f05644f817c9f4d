namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteWithoutLeadingSlashTests
{
    [Fact]
    public void RouteWithoutLeadingSlash_Declared_IsReported() => Diagnose.Reports(
        "ITR013",
        "Route 'a/b' does not start with '/'; write '/a/b'",
        """
            public interface IApi
            {
                [Get("[|a|]/b")] Task A();
            }
            """);

    [Fact]
    public void RouteWithoutLeadingSlash_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/b")] Task A();
            }
            """);
}
