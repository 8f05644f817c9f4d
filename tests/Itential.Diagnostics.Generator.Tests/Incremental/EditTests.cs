using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Incremental;

public sealed class EditTests
{
    private const string Source = """
        public sealed class Body
        {
            public int Number() => 1;
            public void Use(IServiceCollection services) => services.AddTracing<IRepo<int>>();
        }

        [Trace]
        public interface IFirst
        {
            Task A(int id);
        }

        [Trace]
        public interface ISecond
        {
            Task B();
        }

        [Trace]
        public interface IRepo<T>
        {
            T Get();
        }
        """;

    private const string WithFault = "[Trace] public interface IFirst { void A(); static abstract void B(); }\n[Trace] public interface ISecond { void A(); }";

    [Theory]
    [InlineData("", "\npublic sealed class Unrelated;")]
    [InlineData("\n\n", "")]
    public void Edit_AroundTheInterfaces_ChangesNothing(string before, string after)
    {
        var edit = Of(Source, before + Source + after);

        edit.Expect(DecoratorSteps.Model, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);
        edit.Expect(DecoratorSteps.UsedModel, IncrementalStepRunReason.Cached);
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_BodyOfAMethod_ChangesNothing() =>
        Of(Source, Source.Replace("=> 1", "=> 2", StringComparison.Ordinal)).ExpectOutputs(IncrementalStepRunReason.Cached);

    [Fact]
    public void Edit_Parameter_EmitsThatDecoratorOnly()
    {
        var edit = Of(Source, Source.Replace("int id", "long id", StringComparison.Ordinal));

        edit.Expect(DecoratorSteps.Model, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
        edit.Expect(DecoratorSteps.Names, IncrementalStepRunReason.Unchanged);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_MemberOfAGenericInterface_EmitsItsDecoratorOnly()
    {
        var edit = Of(Source, Source.Replace("T Get()", "T Find()", StringComparison.Ordinal));

        edit.Expect(DecoratorSteps.UsedModel, IncrementalStepRunReason.Modified);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_SecondUseOfOneType_ChangesNothing()
    {
        var edit = Of(Source, Source + "\nclass Other { void Use(IServiceCollection services) => services.AddTracing<IRepo<int>>(); }");

        edit.Expect(DecoratorSteps.Names, IncrementalStepRunReason.Cached);
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Edit_SecondUseOfAnotherType_EmitsItAndTheRegistration()
    {
        var edit = Of(Source, Source + "\nclass Other { void Use(IServiceCollection services) => services.AddTracing<IRepo<long>>(); }");

        edit.Expect(DecoratorSteps.SharedFileNames, IncrementalStepRunReason.Unchanged);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.New));
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_MovedDiagnostic_ReportsAnewAndEmitsNothing()
    {
        var edit = Of(WithFault, "\n\n" + WithFault);

        edit.Expect(DecoratorSteps.Diagnostics, IncrementalStepRunReason.Modified);
        edit.Expect(DecoratorSteps.Model, IncrementalStepRunReason.Cached);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_FaultRemoved_EmitsTheDecorator() =>
        Of(WithFault, WithFault.Replace("static abstract void B();", "", StringComparison.Ordinal)).Expect(DecoratorSteps.Model, IncrementalStepRunReason.New, IncrementalStepRunReason.Cached);

    [Fact]
    public void Edit_BaseInterfaceOfAnotherFile_EmitsTheDecorator()
    {
        var edit = Edit.InAnotherFile(
            new DecoratorGenerator(),
            DecoratorHarness.Compile("[Trace] public interface I : IBase { void M(); }"),
            "public interface IBase { void A(); }",
            "public interface IBase { void B(); }");

        edit.Expect(DecoratorSteps.Model, IncrementalStepRunReason.Modified);
    }

    private static Edit Of(string before, string after) => Edit.Of(new DecoratorGenerator(), DecoratorHarness.Compile(before), after);
}
