"""Speed, memory and durability of whole crawls.

Programs: ``speed``, ``news``, ``memory``, ``durability`` and ``disturbances``. ``jobs`` builds the jobs that
``kills`` disturbs and resumes; ``processes`` measures a command with all its child processes, and ``lag`` the
reactor's delays.
"""
