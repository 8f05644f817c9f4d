namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ValueNotReadableTests
{
    [Theory]
    [InlineData("string [|Tenant|] { get; }", "has no setter, so nothing can give it a value; write 'get; set;', or give it a body")]
    [InlineData("string [|Tenant|] { get; init; }", "can be set while an object is made only, which callers do not do here; write 'get; set;'")]
    [InlineData("string [|Tenant|] { set { } }", "has no getter, so the client cannot read it; add one")]
    [InlineData("[Obsolete(\"Gone.\", true)] string [|Tenant|] => \"a\";", "is obsolete as an error, so the client cannot read it; make that a warning")]
    [InlineData("private string [|Tenant|] => \"a\";", "cannot be reached by the client; make it public or internal")]
    public void ValueNotReadable_Declared_IsReported(string property, string lack) => Diagnose.Reports(
        "ITR083",
        "Property 'Tenant' " + lack,
        $$"""
            public interface IApi
            {
                [Query] {{property}}
                [Get("/a")] Task A();
            }
            """);

    [Fact]
    public void ValueNotReadable_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IBase
            {
                [Query] string Inherited { get; }
            }

            public interface IApi : IBase
            {
                string IBase.Inherited => "a";
                [Query] string Settable { get; set; }
                [Query] string Writable { set; }
                [Query] string Fixed => "2";
                [Query] static string Shared => "3";
                [Get("/a")] Task A();
            }
            """);
}
