namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class NameEmptyTests
{
    [Fact]
    public void NameEmpty_Declared_IsReported() => Diagnose.Reports(
        "ITR040",
        "The wire name of 'id' is empty; write a name, or remove [AliasAs]",
        """
            public interface IApi
            {
                [Get("/a")] Task A([AliasAs([|""|])] int id);
            }
            """);

    [Fact]
    public void NameEmpty_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([AliasAs("$top")] int id);
            }
            """);
}
