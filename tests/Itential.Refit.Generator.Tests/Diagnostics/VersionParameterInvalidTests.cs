namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class VersionParameterInvalidTests
{
    [Fact]
    public void VersionParameterInvalid_Declared_IsReported() => Diagnose.Reports(
        "ITR076",
        "Parameter 'version' is an [HttpVersion] of type 'string'; make it a System.Version",
        """
            public interface IApi
            {
                [Get("/a")] Task A([HttpVersion] string [|version|]);
            }
            """);

    [Fact]
    public void VersionParameterInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([HttpVersion] Version? version, Version asQuery);
            }
            """);
}
