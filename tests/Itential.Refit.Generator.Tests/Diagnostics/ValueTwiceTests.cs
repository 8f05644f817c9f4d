namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ValueTwiceTests
{
    [Theory]
    [InlineData("[Header(\"X-A\")]", "[Header(\"x-a\")]")]
    [InlineData("[Header(\"authorization\")]", "[Authorize]")]
    [InlineData("[Query, AliasAs(\"a\")]", "[Query, AliasAs(\"a\")]")]
    [InlineData("[Path(\"a\")]", "[Path(\"A\")]")]
    [InlineData("[Property(\"a\")]", "[Property(\"a\")]")]
    public void ValueTwice_Declared_IsReported(string first, string second) => Diagnose.Reports(
        "ITR085",
        "Property 'Second' of 'IApi' gives a value that another property gives already; remove one, or rename it",
        $$"""
            public interface IApi
            {
                {{first}} string First { get; set; }
                {{second}} string [|Second|] { get; set; }
                [Get("/{a}")] Task A(string a);
            }
            """);

    [Fact]
    public void ValueTwice_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Header("a")] string First { get; set; }
                [Path("a")] string Second { get; set; }
                [Query, AliasAs("a")] string Third { get; set; }
                [Query, AliasAs("A")] string Fourth { get; set; }
                [Property("a")] string Fifth { get; set; }
                [Get("/{a}")] Task A();
            }
            """);
}
