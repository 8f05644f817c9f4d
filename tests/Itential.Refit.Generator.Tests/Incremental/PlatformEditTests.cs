using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Incremental;

/// <summary>The project with the most interfaces: an edit of one costs the client of that one.</summary>
public sealed class PlatformEditTests
{
    [Fact]
    public void Edit_OneInterface_EmitsItsClientOnly()
    {
        var project = PlatformProject.Compile();

        var edit = Edit.Between(new RestClientGenerator(), project, PlatformProject.WithEdit(project), PlatformProject.Properties);

        Assert.Equal("Itential.Platform.IHealthApi.g.cs", Assert.Single(edit.ChangedFiles));
        Assert.Equal(1, edit.Count(TrackingNames.Model, IncrementalStepRunReason.Modified));
        Assert.Equal(0, edit.Count(TrackingNames.Model, IncrementalStepRunReason.New, IncrementalStepRunReason.Removed, IncrementalStepRunReason.Unchanged));
        Assert.InRange(edit.Count(TrackingNames.Model, IncrementalStepRunReason.Cached), 90, int.MaxValue);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Modified));
        Assert.Equal(0, edit.CountOutputs(IncrementalStepRunReason.New));
    }
}
