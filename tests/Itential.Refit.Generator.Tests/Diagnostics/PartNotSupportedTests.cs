namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PartNotSupportedTests
{
    [Fact]
    public void PartNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR062",
        "Type 'Action' of 'value' cannot be a part; use text, bytes, a Stream, a FileInfo, an HttpContent, a MultipartItem, an object or a collection of these",
        """
            public interface IApi
            {
                [Multipart, Post("/a")] Task A(Action [|value|]);
            }
            """);

    [Fact]
    public void PartNotSupported_FormObjectThatIsNoObject_IsReported() => Diagnose.Reports(
        "ITR062",
        "Type 'int' of 'value' cannot be a part; [FormObject] takes a dictionary or an object of your own",
        """
            public interface IApi
            {
                [Multipart, Post("/a")] Task A([FormObject] int [|value|]);
            }
            """);

    [Fact]
    public void PartNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            using System.Text.Json.Nodes;

            public interface IApi
            {
                [Multipart, Post("/a")] Task A(object value, Uri[] links, List<FileInfo> files, IEnumerable<StreamPart> parts, JsonArray json);
            }
            """);
}
