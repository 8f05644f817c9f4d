namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class MultipartBoundaryTests
{
    [Fact]
    public void MultipartBoundary_Declared_IsReported() => Diagnose.Reports(
        "ITR063",
        "Text 'a;b' cannot begin a boundary; use up to 37 letters, digits and '()+_,-./:=? and end with no space",
        """
            public interface IApi
            {
                [Multipart([|"a;b"|]), Post("/a")] Task A(string value);
            }
            """);

    [Fact]
    public void MultipartBoundary_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Multipart("----MyGreatBoundary"), Post("/a")] Task A(string value);
                [Multipart(""), Post("/a")] Task B(string value);
            }
            """);
}
