namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteWithIllegalCharacterTests
{
    [Fact]
    public void RouteWithIllegalCharacter_Declared_IsReported() => Diagnose.Reports(
        "ITR017",
        "Route '/a\\b' has the character '\\', which separates nothing in an address; write '/'",
        """
            public interface IApi
            {
                [Get(@"/a[|\|]b")] Task A();
            }
            """);

    [Fact]
    public void RouteWithIllegalCharacter_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a%5Cb%23c")] Task A();
            }
            """);
}
