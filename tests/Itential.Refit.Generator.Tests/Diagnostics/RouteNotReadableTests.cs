namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RouteNotReadableTests
{
    [Fact]
    public void RouteNotReadable_Declared_IsReported() => Diagnose.Reports(
        "ITR080",
        "The route of attribute 'PurgeAttribute' on method 'A' cannot be read at compile time; take it as a constructor parameter 'path', or pass a constant to the base",
        """
            public sealed class PurgeAttribute(string name) : HttpMethodAttribute("PURGE", "/" + name);

            public interface IApi
            {
                [[|Purge|]("a")] Task A();
            }
            """);

    [Fact]
    public void RouteNotReadable_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed class PurgeAttribute() : HttpMethodAttribute("PURGE", "/cache/" + "all");

            public interface IApi
            {
                [Purge] Task A();
            }
            """);
}
