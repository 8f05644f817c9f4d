namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteValueNotSupportedTests
{
    [Fact]
    public void RouteValueNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR025",
        "Type 'int[]' of 'id' is no single value, so it cannot fill a placeholder; use a string, a number, an enum or another formattable type",
        """
            public interface IApi
            {
                [Get("/a/{id}")] Task A(int[] [|id|]);
            }
            """);

    [Fact]
    public void RouteValueNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{id}/{when}/{kind}")] Task A(Guid id, DateTime when, DayOfWeek kind);
            }
            """);
}
