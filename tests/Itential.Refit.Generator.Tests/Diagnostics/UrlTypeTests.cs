namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class UrlTypeTests
{
    [Fact]
    public void UrlType_Declared_IsReported() => Diagnose.Reports(
        "ITR053",
        "Parameter 'address' of type 'int' is no address; declare it as string or Uri",
        """
            public interface IApi
            {
                [Get("")] Task A([Url] int [|address|]);
            }
            """);

    [Fact]
    public void UrlType_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("")] Task A([Url] Uri? address);
            }
            """);
}
