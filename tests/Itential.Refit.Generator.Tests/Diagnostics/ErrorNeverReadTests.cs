namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ErrorNeverReadTests
{
    [Theory]
    [InlineData("[Get(\"/a\"), [|Error|](404, typeof(string))] Task<HttpResponseMessage> A();", "the answer itself is the result")]
    [InlineData("[Get(\"/a\"), [|Error|](404, typeof(string))] HttpResponseMessage A();", "the answer itself is the result")]
    [InlineData("[Get(\"/a\"), [|Error|](404, typeof(string)), AllowAnyStatusCode] Task<int> A();", "[AllowAnyStatusCode] reads every answer as the result")]
    public void ErrorNeverRead_Declared_IsReported(string method, string reason) => Diagnose.Reports(
        "ITR075",
        $"[Error] on 'A' is never read, because {reason}; remove the one or the other",
        "public interface IApi { " + method + " }");

    [Fact]
    public void ErrorNeverRead_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [AllowAnyStatusCode, Error(404, typeof(string))]
            public interface IApi
            {
                [Get("/a"), AllowAnyStatusCode(false), Error(404, typeof(int))] Task<int> A();
                [Get("/b")] Task<HttpResponseMessage> B();
            }
            """);
}
