namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class UrlWithRouteTests
{
    [Fact]
    public void UrlWithRoute_Declared_IsReported() => Diagnose.Reports(
        "ITR052",
        "Route '/a' is never sent, because 'address' of 'A' is the whole address; write \"\", and the path into the value of 'address'",
        """
            public interface IApi
            {
                [Get([|"/a"|])] Task A([Url] string address);
            }
            """);

    [Fact]
    public void UrlWithRoute_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/")] Task A([Url] string address);
                [Get("")] Task B([Url] string address, int page);
            }
            """);
}
