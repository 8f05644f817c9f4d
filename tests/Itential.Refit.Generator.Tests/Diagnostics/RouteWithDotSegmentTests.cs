namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteWithDotSegmentTests
{
    [Fact]
    public void RouteWithDotSegment_Declared_IsReported() => Diagnose.Reports(
        "ITR015",
        "Route '/a/../b' has the segment '..', which leads to another route; write the path it stands for",
        """
            public interface IApi
            {
                [Get("/a/[|..|]/b")] Task A();
            }
            """);

    [Fact]
    public void RouteWithDotSegment_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/..b/.well-known/...")] Task A();
            }
            """);
}
