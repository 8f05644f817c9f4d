using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Incremental;

/// <summary>The project with the most interfaces: an edit of one costs the decorator of that one.</summary>
public sealed class PlatformEditTests
{
    [Fact]
    public void Edit_OneInterface_EmitsItsDecoratorOnly()
    {
        var project = PlatformProject.Compile();

        var edit = Edit.Between(new DecoratorGenerator(), project, PlatformProject.WithEdit(project), PlatformProject.Properties);

        Assert.Equal("Itential.Platform.IHealthApi.Traced.g.cs", Assert.Single(edit.ChangedFiles));
        Assert.Equal(1, edit.Count(DecoratorSteps.Model, IncrementalStepRunReason.Modified));
        Assert.Equal(0, edit.Count(DecoratorSteps.Model, IncrementalStepRunReason.New, IncrementalStepRunReason.Removed, IncrementalStepRunReason.Unchanged));
        Assert.InRange(edit.Count(DecoratorSteps.Model, IncrementalStepRunReason.Cached), 90, int.MaxValue);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
        Assert.Equal(0, edit.CountOutputs(IncrementalStepRunReason.New));
    }

    [Fact]
    public void Edit_OneInterface_ChangesNoInterceptor()
    {
        var project = PlatformProject.Compile();

        var edit = Edit.Between(new InterceptorGenerator(), project, PlatformProject.WithEdit(project), PlatformProject.Properties);

        Assert.Empty(edit.ChangedFiles);
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }
}
