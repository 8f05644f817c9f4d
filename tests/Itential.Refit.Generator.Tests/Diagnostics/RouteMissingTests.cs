namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteMissingTests
{
    [Fact]
    public void RouteMissing_Declared_IsReported() => Diagnose.Reports(
        "ITR012",
        "Method 'A' has no route; give the verb attribute a text such as \"/path\", or \"\" for the base address itself",
        """
            public interface IApi
            {
                [Get([|null!|])] Task A();
            }
            """);

    [Fact]
    public void RouteMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("")] Task A();
            }
            """);
}
