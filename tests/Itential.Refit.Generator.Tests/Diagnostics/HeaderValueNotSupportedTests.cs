namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class HeaderValueNotSupportedTests
{
    [Fact]
    public void HeaderValueNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR034",
        "Type 'int[]' of 'value' is no single value, so it cannot be a header; use a string, a number, an enum or another formattable type",
        """
            public interface IApi
            {
                [Get("/a")] Task A([Header("X-A")] int[] [|value|]);
            }
            """);

    [Fact]
    public void HeaderValueNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([Header("X-A")] int? value, [Header("X-B")] DayOfWeek day, [Header("X-C")] Uri link);
            }
            """);
}
