namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteWithInvisibleCharacterTests
{
    [Fact]
    public void RouteWithInvisibleCharacter_Declared_IsReported() => Diagnose.Reports(
        "ITR016",
        "Route has the invisible character U+000A; remove it",
        """
            public interface IApi
            {
                [Get("/a[|\n|]b")] Task A();
            }
            """);

    [Fact]
    public void RouteWithInvisibleCharacter_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a b/é")] Task A();
            }
            """);
}
