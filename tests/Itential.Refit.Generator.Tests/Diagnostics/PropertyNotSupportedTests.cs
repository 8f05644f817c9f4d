namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PropertyNotSupportedTests
{
    [Fact]
    public void PropertyNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR006",
        "Property 'Name' cannot be implemented; remove it, give it a body, mark it [Path], [Query], [Header], [Authorize] or [Property], or declare 'HttpClient Client { get; }'",
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                string [|Name|] { get; set; }
            }
            """);

    [Fact]
    public void PropertyNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                HttpClient Client { get; }
                string Name => "a";
            }
            """);
}
