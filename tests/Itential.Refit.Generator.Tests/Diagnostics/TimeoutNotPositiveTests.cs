namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class TimeoutNotPositiveTests
{
    [Fact]
    public void TimeoutNotPositive_Declared_IsReported() => Diagnose.Reports(
        "ITR046",
        "Timeout -1 of 'A' is not above zero; write the limit in milliseconds, or remove [Timeout]",
        """
            public interface IApi
            {
                [Get("/a"), Timeout([|-1|])] Task A();
            }
            """);

    [Fact]
    public void TimeoutNotPositive_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a"), Timeout(1)] Task A();
            }
            """);
}
