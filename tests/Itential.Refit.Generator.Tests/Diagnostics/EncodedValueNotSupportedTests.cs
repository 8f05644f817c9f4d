namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class EncodedValueNotSupportedTests
{
    [Fact]
    public void EncodedValueNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR055",
        "Parameter 'id' of type 'int' cannot be sent as it is; declare it as string, or as a collection of strings in a query",
        """
            public interface IApi
            {
                [Get("/a/{id}")] Task A([Encoded] int [|id|]);
            }
            """);

    [Fact]
    public void EncodedValueNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{id}")] Task A([Encoded] string id, [Encoded] string[] ids);
            }
            """);

    [Theory]
    [InlineData("int[]")]
    [InlineData("Dictionary<string, string>")]
    [InlineData("Uri")]
    [InlineData("object")]
    public void EncodedValueNotSupported_InTheQuery_IsReported(string type)
    {
        var run = GeneratorHarness.Diagnose($"public interface IApi {{ [Get(\"/a\")] Task A([Encoded] {type} id); }}");

        Assert.Equal("ITR055", Assert.Single(run.Diagnostics).Id);
    }
}
