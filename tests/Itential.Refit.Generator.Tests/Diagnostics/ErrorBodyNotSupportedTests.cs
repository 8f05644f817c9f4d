namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ErrorBodyNotSupportedTests
{
    [Theory]
    [InlineData("typeof(List<>)", "List<>")]
    [InlineData("typeof(void)", "void")]
    [InlineData("typeof(Stream)", "Stream")]
    [InlineData("typeof(Span<int>)", "Span<int>")]
    [InlineData("typeof(Action)", "Action")]
    [InlineData("typeof(Math)", "Math")]
    [InlineData("typeof(Hidden[])", "Hidden[]")]
    [InlineData("null!", "null")]
    public void ErrorBodyNotSupported_Declared_IsReported(string type, string name) => Diagnose.Reports(
        "ITR074",
        $"'{name}' of [Error] on 'A' cannot be read from a body; name a string, or a closed type that the generated client can see and a serializer can make",
        "public interface IApi { [Get(\"/a\"), Error(404, [|" + type + "|])] Task A(); private sealed class Hidden; }");

    [Fact]
    public void ErrorBodyNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [Error(typeof(string)), Error(409, typeof(Dictionary<string, int>))]
            public interface IApi
            {
                [Get("/a"), Error(404, typeof(int?)), Error(422, typeof(Fault[]))] Task A();
                internal sealed class Fault;
            }
            """);
}
