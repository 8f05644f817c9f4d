namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ErrorStatusInvalidTests
{
    [Theory]
    [InlineData("Error([|99|], typeof(string))", "Status 99 is no status")]
    [InlineData("Error([|1000|], typeof(string))", "Status 1000 is no status")]
    [InlineData("Error([|400|], 1000, typeof(string))", "Status 1000 is no status")]
    [InlineData("Error([|499|], 400, typeof(string))", "Range 499 to 400 is empty")]
    [InlineData("Error(404, typeof(string)), Error([|404|], typeof(int))", "Status 404 stands twice")]
    [InlineData("Error(400, 499, typeof(string)), Error([|400|], 499, typeof(int))", "Range 400 to 499 stands twice")]
    [InlineData("Error(404, typeof(string)), Error([|System.Net.HttpStatusCode.NotFound|], typeof(int))", "Status 404 stands twice")]
    public void ErrorStatusInvalid_Declared_IsReported(string attributes, string fault) => Diagnose.Reports(
        "ITR073",
        fault + " of [Error] on 'A'; write a status from 100 to 999, or a range with the lower one first, and each range once",
        "public interface IApi { [Get(\"/a\"), " + attributes + "] Task A(); }");

    [Fact]
    public void ErrorStatusInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [Error(404, typeof(string)), Error(typeof(string))]
            public interface IApi
            {
                [Get("/a"), Error(404, typeof(int)), Error(400, 499, typeof(string)), Error(100, 999, typeof(string))] Task A();
            }
            """);
}
