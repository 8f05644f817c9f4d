namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PathValueUnusedTests
{
    [Fact]
    public void PathValueUnused_Declared_IsReported() => Diagnose.Reports(
        "ITR084",
        "No route or prefix has the placeholder '{tenant}' of property 'Tenant'; write it into one, or remove the property",
        """
            public interface IApi
            {
                [Path("tenant")] string [|Tenant|] { get; set; }
                [Get("/a")] Task A(string tenant);
            }
            """);

    [Fact]
    public void PathValueUnused_OfAPlainBase_IsToldAtTheClient() => Diagnose.Reports(
        "ITR084",
        "No route or prefix has the placeholder '{Tenant}' of property 'Tenant'; write it into one, or remove the property",
        """
            public interface ITenant
            {
                [Path] string Tenant { get; set; }
            }

            public interface IGood : ITenant
            {
                [Get("/{tenant}")] Task A();
            }

            public interface [|IApi|] : ITenant
            {
                [Get("/a")] Task A();
            }
            """,
        clients: 1);

    [Fact]
    public void PathValueUnused_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [PathPrefix("/{tenant}")]
            public interface IApi
            {
                [Path] string Tenant { get; set; }
                [Path("v")] int Version { get; set; }
                [Get("/a")] Task A();
                [Get("/b/{v}")] Task B();
            }
            """);
}
