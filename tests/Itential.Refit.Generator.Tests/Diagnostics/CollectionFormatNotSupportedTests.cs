namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class CollectionFormatNotSupportedTests
{
    [Fact]
    public void CollectionFormatNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR058",
        "Elements of 'points' are of type 'Point', which CollectionFormat.Csv cannot write; write CollectionFormat.Indexed",
        """
            public interface IApi
            {
                [Get("/a")] Task A([Query(CollectionFormat.Csv)] Point[] [|points|]);
            }

            public sealed record Point(int X, int Y);
            """);

    [Fact]
    public void CollectionFormatNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([Query(CollectionFormat.Indexed)] Point[] points, List<Point> more);
            }

            public sealed record Point(int X, int Y);
            """);
}
