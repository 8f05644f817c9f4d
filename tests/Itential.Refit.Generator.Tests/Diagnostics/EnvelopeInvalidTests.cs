namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class EnvelopeInvalidTests
{
    private const string Types = """
        public sealed class Job;
        public sealed class Data<T> : IEnvelope<T> { string? IEnvelope<T>.Fault => null; T? IEnvelope<T>.Value => default; }
        public struct Numbers<T> : IEnvelope<T> where T : struct { string? IEnvelope<T>.Fault => null; T IEnvelope<T>.Value => default; }
        public sealed class Pair<T, TOther> : IEnvelope<T> { string? IEnvelope<T>.Fault => null; T? IEnvelope<T>.Value => default; }
        public sealed class Free : IBodyEnvelope { public static bool TryOpen(System.Text.Json.JsonElement body, out System.Text.Json.JsonElement value) { value = body; return true; } }

        """;

    [Theory]
    [InlineData("Task<Job>", "string", "string", "it does not implement IBodyEnvelope")]
    [InlineData("Task<Job>", "List<>", "List<>", "it is not open with one type parameter that it implements IEnvelope<T> of")]
    [InlineData("Task<Job>", "Data<Job>", "Data<Job>", "it is not open with one type parameter that it implements IEnvelope<T> of")]
    [InlineData("Task<Job>", "Pair<,>", "Pair<,>", "it is not open with one type parameter that it implements IEnvelope<T> of")]
    [InlineData("Task<Job>", "IEnvelope<>", "IEnvelope<>", "it is no class or struct")]
    [InlineData("Task<Job>", "Numbers<>", "Numbers<>", "it cannot hold a 'Job'")]
    [InlineData("Task<string>", "Data<>", "Data<>", "the method reads no JSON value")]
    [InlineData("Task", "Data<>", "Data<>", "the method reads no JSON value")]
    [InlineData("IAsyncEnumerable<Job>", "Data<>", "Data<>", "the method reads no JSON value")]
    public void EnvelopeInvalid_Declared_IsReported(string result, string type, string shown, string reason) => Diagnose.Reports(
        "ITR091",
        $"Type '{shown}' cannot be the envelope of 'A' because {reason}; name an open generic type that implements IEnvelope<T> of its only type parameter, or a type that implements IBodyEnvelope, on a method that returns a value read as JSON",
        Types + $$"""
            public interface IApi
            {
                [Get("/a"), Envelope([|typeof({{type}})|])] {{result}} A();
            }
            """);

    [Fact]
    public void EnvelopeInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        Types + """
            public interface IApi
            {
                [Get("/a"), Envelope(typeof(Data<>))] Task<Job> A();
                [Get("/a"), Envelope(typeof(Data<>))] Task<ApiResponse<Job>> B();
                [Get("/a"), Envelope(typeof(Numbers<>))] ValueTask<int> C();
                [Get("/a"), Envelope(typeof(Free))] Job? D();
                [Get("/a"), Envelope(typeof(Free))] Task<T> E<T>();
                [Get("/a"), Envelope(typeof(Data<>))] Task<T> F<T>();
            }
            """);
}
