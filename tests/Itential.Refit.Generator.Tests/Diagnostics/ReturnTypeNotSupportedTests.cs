namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ReturnTypeNotSupportedTests
{
    [Fact]
    public void ReturnTypeNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR045",
        "Return type 'IAsyncEnumerable<int>' of 'A' is not supported; return Task<T>, ValueTask<T>, T or ApiResponse<T>, or string, Stream, HttpContent or HttpResponseMessage in one of them",
        """
            public interface IApi
            {
                [Get("/a")] [|IAsyncEnumerable<int>|] A();
            }
            """);

    [Fact]
    public void ReturnTypeNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] IEnumerable<int> A();
                [Get("/a")] ValueTask<ApiResponse<Stream>> B();
            }
            """);
}
