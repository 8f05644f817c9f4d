namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class UriFormatInvalidTests
{
    [Fact]
    public void UriFormatInvalid_Declared_IsReported() => Diagnose.Reports(
        "ITR057",
        "URI format 9 of 'A' is unknown; write UriFormat.UriEscaped, Unescaped or SafeUnescaped",
        """
            public interface IApi
            {
                [Get("/a"), QueryUriFormat([|(UriFormat)9|])] Task A(string q);
            }
            """);

    [Fact]
    public void UriFormatInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a"), QueryUriFormat(UriFormat.Unescaped)] Task A(string q);
            }
            """);
}
