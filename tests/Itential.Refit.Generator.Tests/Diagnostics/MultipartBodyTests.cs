namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class MultipartBodyTests
{
    [Fact]
    public void MultipartBody_Declared_IsReported() => Diagnose.Reports(
        "ITR059",
        "Parameter 'value' of the multipart method 'A' is marked [Body]; remove the attribute to send it as a part, or remove [Multipart]",
        """
            public interface IApi
            {
                [Multipart, Post("/a")] Task A([[|Body|]] string value);
            }
            """);

    [Fact]
    public void MultipartBody_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Multipart, Post("/a")] Task A(string value);
            }
            """);
}
