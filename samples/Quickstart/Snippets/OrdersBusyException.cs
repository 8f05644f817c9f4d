namespace Quickstart.Snippets;

public sealed class OrdersBusyException() : Exception("The order service asks for patience.");
