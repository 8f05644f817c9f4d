namespace Quickstart.Chapters;

/// <summary>The story took a turn that it must not take. The message says which.</summary>
public sealed class StoryException(string message) : Exception(message);
