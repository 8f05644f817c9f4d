namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class CatchAllMisusedTests
{
    [Fact]
    public void CatchAllMisused_Declared_IsReported() => Diagnose.Reports(
        "ITR023",
        "Placeholder '{**rest}' shares its segment with other text; write it as a whole path segment and fill it from a string",
        """
            public interface IApi
            {
                [Get("/a/x[|{**rest}|]")] Task A(string rest);
            }
            """);

    [Fact]
    public void CatchAllMisused_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{**rest}?x=1")] Task A(string rest);
            }
            """);
}
