using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Incremental;

public sealed class EditTests
{
    private const string Source = """
        public sealed class Body
        {
            public int Number() => 1;
        }

        public interface IFirst
        {
            [Get("/a/{id}")] Task A(int id);
        }

        public interface ISecond
        {
            [Get("/b")] Task B();
        }
        """;

    private const string WithFault = """
        public interface IFirst
        {
            [Get("/a/{id}")] Task A();
        }

        public interface ISecond
        {
            [Get("/b")] Task B();
        }
        """;

    [Fact]
    public void Edit_UnrelatedType_ChangesNothing()
    {
        var edit = ClientEdit.Of(Source, Source + "\npublic sealed class Unrelated;");

        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_BlankLinesAbove_ChangesNothing()
    {
        var edit = ClientEdit.Of(Source, "\n\n" + Source);

        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_BodyOfAMethod_ChangesNothing()
    {
        var edit = ClientEdit.Of(Source, Source.Replace("=> 1", "=> 2", StringComparison.Ordinal));

        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_Route_EmitsThatClientOnly()
    {
        var edit = ClientEdit.Of(Source, Source.Replace("/a/{id}", "/c/{id}", StringComparison.Ordinal));

        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
        edit.Expect(TrackingNames.ClientNames, IncrementalStepRunReason.Cached);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_ParameterType_EmitsThatClientOnly()
    {
        var edit = ClientEdit.Of(Source, Source.Replace("int id", "long id", StringComparison.Ordinal));

        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_SecondClientAdded_EmitsItAndTheRegistration()
    {
        var edit = ClientEdit.Of(Source, Source + "\npublic interface IThird\n{\n    [Get(\"/c\")] Task C();\n}");

        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.New);
        edit.Expect(TrackingNames.ClientNames, IncrementalStepRunReason.Modified);
        edit.Expect(TrackingNames.SharedFileNames, IncrementalStepRunReason.Unchanged);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.New));
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_MovedDiagnostic_ReportsAnewAndEmitsNothing()
    {
        var edit = ClientEdit.Of(WithFault, "\n\n" + WithFault);

        edit.Expect(TrackingNames.Diagnostics, IncrementalStepRunReason.Modified);
        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.Cached);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_UnrelatedTypeBesideADiagnostic_ReportsNothingAnew()
    {
        var edit = ClientEdit.InAnotherFile(WithFault, "public sealed class Unrelated;");

        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_FaultRemoved_EmitsTheClient()
    {
        var edit = ClientEdit.Of(WithFault, WithFault.Replace("A()", "A(int id)", StringComparison.Ordinal));

        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.New, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_EnumOfAnotherFile_EmitsTheClientThatUsesIt()
    {
        var edit = ClientEdit.InAnotherFile(
            "public interface IFirst\n{\n    [Get(\"/a\")] Task A(Color color);\n}",
            "public enum Color { Red, Blue }",
            "public enum Color { Red, Green }");

        edit.Expect(TrackingNames.Model, IncrementalStepRunReason.Modified);
    }
}
