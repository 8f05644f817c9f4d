namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ReturnTypeNotSupportedTests
{
    [Fact]
    public void ReturnTypeNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR045",
        "Return type 'IAsyncEnumerator<int>' of 'A' is not supported; return Task<T>, ValueTask<T>, T, IAsyncEnumerable<T> or IObservable<T>, where T may be ApiResponse<T>, string, Stream, HttpContent, HttpResponseMessage or HttpRequestMessage, or name a [ReturnTypeAdapter]",
        """
            public interface IApi
            {
                [Get("/a")] [|IAsyncEnumerator<int>|] A();
            }
            """);

    [Fact]
    public void ReturnTypeNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] IEnumerable<int> A();
                [Get("/a")] ValueTask<ApiResponse<Stream>> B();
                [Get("/a")] IAsyncEnumerable<int> C();
            }
            """);
}
