namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class JsonLinesNotSupportedTests
{
    [Fact]
    public void JsonLinesNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR064",
        "Type 'string' of 'value' cannot be sent as JSON Lines; use an IEnumerable<T> or an IAsyncEnumerable<T> of objects",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body(BodySerializationMethod.JsonLines)] string [|value|]);
            }
            """);

    [Fact]
    public void JsonLinesNotSupported_AsynchronousElementsInASynchronousMethod_IsReported() => Diagnose.Reports(
        "ITR064",
        "Type 'IAsyncEnumerable<int>' of 'value' cannot be sent as JSON Lines; a synchronous method cannot await its elements, so return a Task or take an IEnumerable<T>",
        """
            public interface IApi
            {
                [Post("/a")] void A([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<int> [|value|]);
            }
            """);

    [Fact]
    public void JsonLinesNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body(BodySerializationMethod.JsonLines)] string[] value);
                [Post("/a")] Task B([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<int> value);
                [Post("/a")] void C([Body(BodySerializationMethod.JsonLines)] List<int> value);
            }
            """);
}
