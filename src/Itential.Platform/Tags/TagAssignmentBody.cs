namespace Itential.Platform;

/// <summary>The tags that an asset shall have, as the server wants them wrapped.</summary>
/// <param name="Data">The tags and the asset.</param>
public sealed record TagAssignmentBody(TagAssignment Data)
{
    /// <summary>Wraps an assignment.</summary>
    /// <param name="assignment">The tags and the asset.</param>
    public static implicit operator TagAssignmentBody(TagAssignment assignment) => new(assignment);
}
